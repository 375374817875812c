package luggage

import org.springframework.http.HttpStatus
import org.springframework.jdbc.core.simple.JdbcClient
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PutMapping
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController

@RestController
class LuggageController(private val jdbc: JdbcClient) {

    @PutMapping("/luggage/{tag}/grams/{grams}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    fun weigh(@PathVariable tag: String, @PathVariable grams: Long) {
        jdbc.sql("UPDATE luggage SET grams = ? WHERE tag = ?").params(grams, tag).update()
    }
}
