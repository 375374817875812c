package opera

import java.time.Duration
import org.springframework.beans.factory.annotation.Value
import org.springframework.stereotype.Component
import org.springframework.web.reactive.function.client.WebClient
import org.springframework.web.reactive.function.client.bodyToMono
import reactor.core.publisher.Mono

data class Cast(val opera: String, val singers: List<String>)

@Component
class CastClient(builder: WebClient.Builder, @Value("\${cast.url}") url: String) {
    private val http = builder.baseUrl(url).build()

    fun cast(opera: String): Mono<Cast> =
        http.get().uri("/operas/{o}/cast", opera)
            .retrieve()
            .bodyToMono<Cast>()
            .timeout(Duration.ofSeconds(2))
            .retryWhen(reading("cast"))
}
