package media.hazel.clients

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker
import org.springframework.stereotype.Component
import org.springframework.web.client.RestClient
import org.springframework.web.client.body
import java.util.concurrent.ConcurrentHashMap

data class Stock(val copies: Int)

@Component
class StockClient(private val stockHttp: RestClient) {
    private val lastSeen = ConcurrentHashMap<String, Stock>()

    @CircuitBreaker(name = "stock", fallbackMethod = "lastKnown")
    fun stock(bookId: String): Stock =
        stockHttp.get().uri("/stock/{id}", bookId).retrieve().body<Stock>()!!.also { lastSeen[bookId] = it }

    @Suppress("unused", "UNUSED_PARAMETER")
    private fun lastKnown(bookId: String, cause: Throwable): Stock = lastSeen[bookId] ?: Stock(0)
}
