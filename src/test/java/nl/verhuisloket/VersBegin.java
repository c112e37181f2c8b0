package nl.verhuisloket;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: the clock at its start and the neighbours' mappings as in {@code mocks/}. */
final class VersBegin implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        Testomgeving.buren().herstel();
        SpringExtension.getApplicationContext(test).getBean(Testklok.class).terugNaarBegin();
    }
}
