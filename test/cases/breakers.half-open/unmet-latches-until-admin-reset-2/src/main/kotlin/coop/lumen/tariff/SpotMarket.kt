package coop.lumen.tariff

import org.springframework.beans.factory.annotation.Value
import org.springframework.stereotype.Component
import org.springframework.web.client.RestClient
import org.springframework.web.client.body

data class SpotPrice(val hour: Int, val centsPerKwh: Double)

@Component
class SpotMarket(private val breaker: LatchBreaker, @Value("\${spot.url}") url: String) {
    private val http = RestClient.create(url)

    fun price(hour: Int): SpotPrice = breaker.protect {
        http.get().uri("/prices/{hour}", hour).retrieve().body<SpotPrice>()!!
    }
}
