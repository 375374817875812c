package org.example;

import static org.assertj.core.api.Assertions.assertThat;
import static us.abstracta.jmeter.javadsl.JmeterDsl.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import us.abstracta.jmeter.javadsl.core.TestPlanStats;

class PayLoadTest {
    @Test
    void tenfold() throws Exception {
        TestPlanStats stats = testPlan(threadGroup(200, 5000, httpSampler("https://staging.example.com/payments"))).run();
        assertThat(stats.overall().sampleTimePercentile99()).isLessThan(Duration.ofSeconds(1));
    }
}
