plugins { kotlin("jvm") version "2.0.20" }
dependencies {
    implementation("org.springframework.boot:spring-boot-starter-webflux:3.3.4")
    implementation("org.springframework.boot:spring-boot-starter-oauth2-resource-server:3.3.4")
}
