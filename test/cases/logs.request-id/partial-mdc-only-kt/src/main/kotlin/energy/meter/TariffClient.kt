package energy.meter

import org.springframework.stereotype.Component
import org.springframework.web.client.RestClient
import org.springframework.web.client.body

@Component
class TariffClient {
    private val http = RestClient.builder()
        .baseUrl("http://tariffs.internal")
        .defaultHeader("Accept", "application/json")
        .build()

    fun price(meter: String): Double =
        http.get().uri("/tariffs/{m}", meter).retrieve().body<Double>() ?: error("no tariff")
}
