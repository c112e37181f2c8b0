package nl.verhuisloket.omgeving;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.SingleRootFileSource;
import com.github.tomakehurst.wiremock.core.WireMockApp;
import java.nio.file.Path;

/** Makes {@code mocks/} itself the place of response bodies, where WireMock expects a folder {@code __files}. */
final class Mocksbron extends SingleRootFileSource {

    private final Path mocks;

    Mocksbron(Path mocks) {
        super(mocks.toFile());
        this.mocks = mocks;
    }

    @Override
    public FileSource child(String naam) {
        return WireMockApp.FILES_ROOT.equals(naam) ? new SingleRootFileSource(mocks.toFile()) : super.child(naam);
    }
}
