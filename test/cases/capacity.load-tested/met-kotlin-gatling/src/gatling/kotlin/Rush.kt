import io.gatling.javaapi.core.CoreDsl.*
import io.gatling.javaapi.core.Simulation
import io.gatling.javaapi.http.HttpDsl.*

class Rush : Simulation() {
    private val protocol = http.baseUrl("https://staging.example.com")
    private val browse = scenario("browse").exec(http("orders").get("/orders"))

    init {
        setUp(browse.injectOpen(rampUsersPerSec(10.0).to(300.0).during(120)))
            .protocols(protocol)
            .assertions(global().responseTime().percentile(95.0).lt(500), global().failedRequests().percent().lt(1.0))
    }
}
