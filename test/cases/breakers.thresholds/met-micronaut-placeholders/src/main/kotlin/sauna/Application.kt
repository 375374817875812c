package sauna

import io.micronaut.http.annotation.Controller
import io.micronaut.http.annotation.Get
import io.micronaut.runtime.Micronaut
import io.micronaut.scheduling.TaskExecutors
import io.micronaut.scheduling.annotation.ExecuteOn

@Controller("/saunas")
open class SaunaController(private val stoves: StovesClient) {
    @Get("/{id}/temperature")
    @ExecuteOn(TaskExecutors.BLOCKING)
    open fun temperature(id: String): Stove = stoves.stove(id)
}

fun main(args: Array<String>) {
    Micronaut.run(*args)
}

