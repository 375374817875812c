package org.museum.loans

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.jdbc.core.JdbcTemplate
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class LoansApplication

fun main(args: Array<String>) {
    runApplication<LoansApplication>(*args)
}

@RestController
class LoansController(private val jdbc: JdbcTemplate) {
    @GetMapping("/loans")
    fun open(): List<Map<String, Any?>> = jdbc.queryForList("select id, piece, borrower from loans where returned_at is null")
}
