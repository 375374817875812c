package ferries

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.jdbc.core.simple.JdbcClient
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class Application

@RestController
class Departures(private val jdbc: JdbcClient) {
    @GetMapping("/piers/{pier}/departures")
    fun of(@PathVariable pier: String): List<String> =
        jdbc.sql("select departs_at::text from departures where pier = ? order by 1")
            .param(pier)
            .query(String::class.java)
            .list()
}

fun main(args: Array<String>) {
    runApplication<Application>(*args)
}
