package com.example.scholarships

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.http.HttpStatus
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.server.ResponseStatusException

@SpringBootApplication
class Scholarships

fun main(args: Array<String>) {
    runApplication<Scholarships>(*args)
}

@RestController
class AwardController(private val registry: Registry, private val grants: Grants) {

    @PostMapping("/awards/{number}")
    @ResponseStatus(HttpStatus.CREATED)
    fun award(@PathVariable number: Long) {
        if (registry.student(number).average > 1.8) throw ResponseStatusException(HttpStatus.CONFLICT)
        grants.pay(number, 30_000)
    }
}
