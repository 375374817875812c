package kennel

import java.time.LocalDate
import org.springframework.http.HttpStatus
import org.springframework.jdbc.core.simple.JdbcClient
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController

data class Stay(val dog: String, val from: LocalDate, val nights: Int)

@RestController
class StayController(private val jdbc: JdbcClient) {

    @PostMapping("/stays")
    @ResponseStatus(HttpStatus.CREATED)
    fun book(@RequestBody stay: Stay) {
        jdbc.sql("INSERT INTO stays (dog, starts_on, nights) VALUES (?, ?, ?)")
            .params(stay.dog, stay.from, stay.nights)
            .update()
    }
}
