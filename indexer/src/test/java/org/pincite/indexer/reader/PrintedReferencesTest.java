package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedReferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HC 68                            | HC 68
          HC 68\u2013I Incorporating HC 70-iv | HC 68-I, HC 70-iv
          HL Paper 12, HC 345              | HL Paper 12, HC 345
          Cm 9345                          | Cm 9345
          Cmnd. 1234                       | Cmnd 1234
          CP 312                           | CP 312
          HC Deb 14 July                   | ''
          CP 12/15                         | ''
          9 cm 12 wide                     | ''
          """)
  void findsPapersOfParliament(String text, String papers) {
    assertEquals(papers, String.join(", ", PrintedReferences.papers(text)));
  }

  @Test
  void findsStandardNumbersAndLeavesOutMisreadOnes() {
    assertEquals(
        List.of(
            "ISBN 978-0-306-40615-7", "ISBN 0-306-40615-2", "ISSN 0378-5955", "DOI 10.1234/weir.5"),
        PrintedReferences.standardNumbers(
            "ISBN: 978 0 306 40615 7, ISBN 0-306-40615-2, ISBN 978-0-306-40615-8,"
                + " ISSN 0378-5955, ISSN 0378-5956, https://doi.org/10.1234/weir.5."));
  }
}
