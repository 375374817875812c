package shop

import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory
import org.springframework.stereotype.Component
import org.springframework.web.client.RestClient
import org.springframework.web.client.body

@Component
class StockClient(builder: RestClient.Builder, factory: CircuitBreakerFactory<*, *>) {
    private val http = builder.baseUrl("https://stock.example.com").build()
    private val breaker = factory.create("stock")

    fun level(sku: String): Int =
        breaker.run({ http.get().uri("/{sku}", sku).retrieve().body<Int>()!! }, { 0 })
}

@Component
class TaxClient(builder: RestClient.Builder, factory: CircuitBreakerFactory<*, *>) {
    private val http = builder.baseUrl("https://tax.example.com").build()
    private val breaker = factory.create("tax")

    fun rate(country: String): Double =
        breaker.run { http.get().uri("/{c}", country).retrieve().body<Double>()!! }
}
