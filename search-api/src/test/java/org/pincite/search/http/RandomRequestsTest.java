package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.search.testing.RawClient;
import org.pincite.search.testing.Seed;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestRecord;
import org.pincite.search.testing.TestServer;

/// No address makes the server fail.
final class RandomRequestsTest {
  private static final int REQUESTS = 10_000;

  @Test
  @Tag("slow")
  void randomQueriesGiveOnly200And400(TestReporter reporter, @TempDir Path folder)
      throws Exception {
    long seed = Seed.next(reporter);
    var addresses = new RandomAddress(new Random(seed));
    var index = new TestIndex(folder);
    index.publish(records());
    try (var server = TestServer.of(index.store());
        var client = new RawClient(server.port())) {
      for (int i = 0; i < REQUESTS; i++) {
        String address = addresses.next();
        int status = client.status(address);
        if (status != 200 && status != 400) {
          fail(String.format(Locale.ROOT, "%d, -Dtests.seed=%d: %s", status, seed, address));
        }
      }
      assertEquals(200, server.get("/healthz").statusCode());
      assertEquals(records().size(), server.search().path("total").asInt());
    }
  }

  private static List<TestRecord> records() {
    var records = new ArrayList<TestRecord>();
    for (int i = 0; i < 20; i++) {
      records.add(
          TestRecord.of("r" + i, "The river bridge " + i)
              .with("published", Integer.toString(1995 + i))
              .passages(
                  "Ada Example told the D.P.P. of 1,400 bridges at Northmoor, <b>at two o'clock</b>.",
                  "The the the river, \ud83d\ude00 \u4e2d\u6587 \u05d0\u05d1."));
    }
    return records;
  }
}
