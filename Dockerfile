# The plain jar, built in one stage and run in another.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /baton
COPY pom.xml .springjavaformatconfig ./
COPY graphql graphql
COPY cypher cypher
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -Dfast -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --no-create-home baton
COPY --from=build /baton/target/baton.jar /baton.jar
USER baton
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "/baton.jar"]
