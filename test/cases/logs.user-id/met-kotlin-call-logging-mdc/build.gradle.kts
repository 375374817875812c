plugins { kotlin("jvm") version "2.0.0" }
dependencies {
    implementation("io.ktor:ktor-server-netty:2.3.11")
    implementation("io.ktor:ktor-server-call-logging:2.3.11")
    implementation("io.ktor:ktor-server-call-id:2.3.11")
    implementation("io.ktor:ktor-server-auth-jwt:2.3.11")
    implementation("net.logstash.logback:logstash-logback-encoder:7.4")
}
