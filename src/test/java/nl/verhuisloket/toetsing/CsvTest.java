package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void readsQuotesCommasAndRemarks() {
        assertThat(Csv.regels("# remark\na, \"b, \"\"c\"\"\",\n\n d ,e\n")).containsExactly(List.of("a", "b, \"c\"", ""), List.of("d", "e"));
    }

    @Test
    void aMissingCellIsEmpty() {
        assertThat(Csv.rijen("x,y\n1\n")).containsExactly(Map.of("x", "1", "y", ""));
    }
}
