package media.hazel.clients

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker
import org.springframework.stereotype.Component
import org.springframework.web.client.RestClient
import org.springframework.web.client.body

data class Rating(val average: Double?, val votes: Int)

@Component
class ReviewClient(private val reviewsHttp: RestClient) {

    @CircuitBreaker(name = "reviews", fallbackMethod = "unrated")
    fun rating(bookId: String): Rating =
        reviewsHttp.get().uri("/books/{id}/rating", bookId).retrieve().body<Rating>()!!

    @Suppress("unused", "UNUSED_PARAMETER")
    private fun unrated(bookId: String, cause: Throwable): Rating = Rating(average = null, votes = 0)
}
