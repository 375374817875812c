package com.acme.quotes

import io.github.resilience4j.retry.annotation.Retry
import org.springframework.stereotype.Service
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.client.RestClient

@Service
class ZooClient(builder: RestClient.Builder) {
    private val http = builder.baseUrl("http://zoo.internal").build()

    @Retry(name = "zoo")
    fun animal(id: String): String? = http.get().uri("/animals/{id}", id).retrieve().body(String::class.java)
}

@RestController
class ZooController(private val zoo: ZooClient) {
    @GetMapping("/animals/{id}")
    fun animal(@PathVariable id: String) = zoo.animal(id)
}
