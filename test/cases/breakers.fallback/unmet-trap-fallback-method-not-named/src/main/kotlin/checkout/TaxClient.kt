package checkout

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker
import org.slf4j.LoggerFactory
import org.springframework.beans.factory.annotation.Value
import org.springframework.http.client.SimpleClientHttpRequestFactory
import org.springframework.stereotype.Component
import org.springframework.web.client.RestClient

data class Tax(val country: String, val percent: Double)

@Component
class TaxClient(@Value("\${tax.url}") url: String) {
    private val log = LoggerFactory.getLogger(TaxClient::class.java)
    private val http = RestClient.builder()
        .baseUrl(url)
        .requestFactory(
            SimpleClientHttpRequestFactory().apply {
                setConnectTimeout(1000)
                setReadTimeout(2000)
            },
        )
        .build()

    @CircuitBreaker(name = "tax")
    fun rate(country: String): Tax =
        http.get().uri("/rates/{country}", country).retrieve().body(Tax::class.java)!!

    private fun flatRate(country: String, cause: Throwable): Tax {
        log.warn("flat tax rate for {}", country, cause)
        return Tax(country, 20.0)
    }
}
