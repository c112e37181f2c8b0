package nl.verhuisloket.risico.vrijbrp;

/** The file is no export of risk profiles; the message is a Dutch sentence that says what to send. */
public final class ExportOnleesbaar extends RuntimeException {

    ExportOnleesbaar(String zin) {
        super(zin);
    }
}
