package media.hazel

import media.hazel.clients.ReviewClient
import media.hazel.clients.StockClient
import org.springframework.beans.factory.annotation.Value
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.context.annotation.Bean
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.client.RestClient

@SpringBootApplication
class BookApplication {
    @Bean
    fun reviewsHttp(@Value("\${reviews.url}") url: String): RestClient = RestClient.create(url)

    @Bean
    fun stockHttp(@Value("\${stock.url}") url: String): RestClient = RestClient.create(url)
}

@RestController
class BookController(private val reviews: ReviewClient, private val stock: StockClient) {
    @GetMapping("/books/{id}")
    fun book(@PathVariable id: String) =
        mapOf("id" to id, "rating" to reviews.rating(id), "stock" to stock.stock(id))
}

fun main(args: Array<String>) {
    runApplication<BookApplication>(*args)
}
