package org.example

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class App

@RestController
class Payments {
    @GetMapping("/payments")
    fun all() = listOf<String>()
}

fun main(args: Array<String>) {
    runApplication<App>(*args)
}
