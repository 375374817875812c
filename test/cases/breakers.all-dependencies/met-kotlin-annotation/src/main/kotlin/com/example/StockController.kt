package com.example

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@RestController
class StockController(private val stock: Stock) {
    @GetMapping("/stock/{sku}")
    fun level(@PathVariable sku: String) = stock.level(sku)
}
