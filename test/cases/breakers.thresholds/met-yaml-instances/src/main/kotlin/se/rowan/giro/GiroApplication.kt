package se.rowan.giro

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class GiroApplication

@RestController
class ReceiptController(private val clearing: Clearing) {
    @GetMapping("/receipts/{reference}")
    fun receipt(@PathVariable reference: String) = clearing.receipt(reference)
}

fun main(args: Array<String>) {
    runApplication<GiroApplication>(*args)
}
