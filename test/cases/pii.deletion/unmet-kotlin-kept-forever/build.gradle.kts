plugins {
    kotlin("jvm") version "1.9.25"
    kotlin("plugin.allopen") version "1.9.25"
    id("com.google.devtools.ksp") version "1.9.25-1.0.20"
    id("io.micronaut.application") version "4.4.2"
}

repositories { mavenCentral() }

micronaut {
    runtime("netty")
    processing { annotations("example.scholarships.*") }
}

application { mainClass.set("example.scholarships.ApplicationKt") }

dependencies {
    ksp("io.micronaut.data:micronaut-data-processor")
    ksp("io.micronaut.serde:micronaut-serde-processor")
    implementation("io.micronaut.data:micronaut-data-jdbc")
    implementation("io.micronaut.serde:micronaut-serde-jackson")
    implementation("io.micronaut.sql:micronaut-jdbc-hikari")
    runtimeOnly("org.postgresql:postgresql")
}
