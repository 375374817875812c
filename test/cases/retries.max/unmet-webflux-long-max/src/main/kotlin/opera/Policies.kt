package opera

import java.time.Duration
import org.slf4j.LoggerFactory
import reactor.util.retry.Retry

private val log = LoggerFactory.getLogger("outbound")

fun reading(name: String): Retry =
    Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
        .maxBackoff(Duration.ofSeconds(5))
        .jitter(0.5)
        .doBeforeRetry { log.warn("{} retry {}", name, it.totalRetries() + 1, it.failure()) }
