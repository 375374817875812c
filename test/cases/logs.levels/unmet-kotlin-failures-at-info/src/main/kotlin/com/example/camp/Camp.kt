package com.example.camp

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication

@SpringBootApplication
class Camp

fun main(args: Array<String>) {
    runApplication<Camp>(*args)
}
