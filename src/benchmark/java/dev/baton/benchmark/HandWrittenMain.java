package dev.baton.benchmark;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Executors;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The hand-written statements behind bare HTTP: Tomcat with one servlet and a virtual
 * thread for each request, as Baton has, and nothing else.
 */
final class HandWrittenMain {

    private HandWrittenMain() {
    }

    public static void main(String[] arguments) throws IOException, LifecycleException {
        Driver driver = GraphDatabase.driver(arguments[0], AuthTokens.none());
        HandWritten answers = new HandWritten(driver);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("hand-written").toString());
        Connector connector = new Connector();
        connector.setPort(0);
        connector.getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        tomcat.setConnector(connector);
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "answers", new HttpServlet() {

            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                byte[] answer = answers.answer(request.getPathInfo().substring(1),
                        request.getInputStream().readAllBytes());
                response.setContentType("application/json");
                response.setContentLength(answer.length);
                response.getOutputStream().write(answer);
            }

        });
        context.addServletMappingDecoded("/*", "answers");
        tomcat.start();
        System.out.println(Service.READY + connector.getLocalPort());
        tomcat.getServer().await();
    }

}
