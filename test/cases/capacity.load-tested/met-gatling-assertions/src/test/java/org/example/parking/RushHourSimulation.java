package org.example.parking;

import static io.gatling.javaapi.core.CoreDsl.*;
import static io.gatling.javaapi.http.HttpDsl.*;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;

public class RushHourSimulation extends Simulation {

    HttpProtocolBuilder protocol = http.baseUrl(System.getProperty("target", "https://parking.staging.example.org"));

    ScenarioBuilder drivers = scenario("drivers look for a garage")
            .exec(http("opera").get("/garages/opera").check(status().is(200)))
            .pause(2)
            .exec(http("station").get("/garages/station").check(status().is(200)));

    {
        setUp(drivers.injectOpen(
                        rampUsersPerSec(10).to(300).during(180),
                        constantUsersPerSec(300).during(600)))
                .protocols(protocol)
                .assertions(
                        global().responseTime().percentile(95.0).lt(500),
                        global().failedRequests().percent().lt(0.5));
    }
}
