package com.acme.fleet

import org.slf4j.LoggerFactory
import org.springframework.stereotype.Component
import org.springframework.web.client.RestClient
import org.springframework.web.client.RestClientResponseException

data class CardCharge(val orderId: String, val cardToken: String, val holderName: String, val cents: Long)

@Component
class CardGateway(builder: RestClient.Builder) {
    private val log = LoggerFactory.getLogger(javaClass)
    private val http = builder.baseUrl("https://cards.partner.example").build()

    fun charge(c: CardCharge): Boolean = try {
        http.post().uri("/charges").body(c).retrieve().toBodilessEntity()
        log.info("charge accepted order={} cents={}", c.orderId, c.cents)
        true
    } catch (e: RestClientResponseException) {
        log.error("charge refused order={} status={} body={}", c.orderId, e.statusCode.value(), e.responseBodyAsString)
        false
    }
}
