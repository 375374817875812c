plugins { kotlin("jvm") version "2.0.0" }
dependencies {
    implementation("io.ktor:ktor-server-netty:2.3.11")
    implementation("io.ktor:ktor-client-cio:2.3.11")
    implementation("io.opentelemetry:opentelemetry-sdk-extension-autoconfigure:1.38.0")
    implementation("io.opentelemetry.instrumentation:opentelemetry-ktor-2.0:2.4.0-alpha")
}
