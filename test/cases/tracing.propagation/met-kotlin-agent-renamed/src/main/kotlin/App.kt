package skates

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.jdbc.core.JdbcTemplate
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.client.RestClient

@SpringBootApplication
class App

fun main(args: Array<String>) { runApplication<App>(*args) }

@RestController
class Rinks(private val db: JdbcTemplate, builder: RestClient.Builder) {
    private val http = builder.baseUrl("http://ice.internal").build()

    @GetMapping("/rinks/{id}")
    fun show(@PathVariable id: Long): String? =
        db.queryForObject("select name from rinks where id = ?", String::class.java, id) + http.get().uri("/rinks/{id}", id).retrieve().body(String::class.java)
}
