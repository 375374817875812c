package press

import mu.KotlinLogging
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.client.RestClient

private val log = KotlinLogging.logger {}

@RestController
class Mail(private val client: RestClient) {
    @PostMapping("/letters")
    fun send(@RequestBody letter: String) {
        runCatching { client.post().uri("https://mail.example.com/send").body(letter).retrieve().toBodilessEntity() }
            .onFailure { log.info { "letter not sent: ${it.message}" } }
    }

    @PostMapping("/parcels")
    fun parcel(@RequestBody parcel: String) {
        try {
            client.post().uri("https://mail.example.com/parcel").body(parcel).retrieve().toBodilessEntity()
        } catch (e: Exception) {
            log.debug { "parcel failed ${e.message}" }
        }
    }
}
