plugins { kotlin("jvm") version "1.9.25"; id("io.micronaut.application") version "4.4.2" }
dependencies {
  implementation("io.micronaut.data:micronaut-data-jdbc")
  runtimeOnly("com.mysql:mysql-connector-j")
}
