package shifts

import java.time.LocalDateTime
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.http.HttpStatus
import org.springframework.jdbc.core.simple.JdbcClient
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController

data class Shift(val nurse: String, val startsAt: LocalDateTime, val hours: Int)

@RestController
class ShiftController(private val jdbc: JdbcClient) {

    @PostMapping("/shifts")
    @ResponseStatus(HttpStatus.CREATED)
    fun add(@RequestBody shift: Shift) {
        jdbc.sql("INSERT INTO shifts (nurse, starts_at, hours, created_at) VALUES (?, ?, ?, now())")
            .params(shift.nurse, shift.startsAt, shift.hours)
            .update()
    }
}

@SpringBootApplication
class Application

fun main(args: Array<String>) {
    runApplication<Application>(*args)
}
