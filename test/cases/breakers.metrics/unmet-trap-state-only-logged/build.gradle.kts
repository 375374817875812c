plugins {
    kotlin("jvm") version "2.0.21"
    application
}

repositories { mavenCentral() }

application { mainClass.set("glacier.MainKt") }

dependencies {
    implementation("io.ktor:ktor-server-netty:2.3.12")
    implementation("io.ktor:ktor-server-metrics-micrometer:2.3.12")
    implementation("io.ktor:ktor-client-cio:2.3.12")
    implementation("io.micrometer:micrometer-registry-prometheus:1.12.10")
    implementation("io.github.resilience4j:resilience4j-kotlin:2.2.0")
    implementation("io.github.resilience4j:resilience4j-circuitbreaker:2.2.0")
    implementation("ch.qos.logback:logback-classic:1.5.8")
    testImplementation("io.github.resilience4j:resilience4j-micrometer:2.2.0")
    testImplementation(kotlin("test"))
}
