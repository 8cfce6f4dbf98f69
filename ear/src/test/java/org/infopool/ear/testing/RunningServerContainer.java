package org.infopool.ear.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Lets Arquillian run its tests inside the product as it ships. The first deployment, a module with all tests that run
 * inside, is put into a copy of the EAR and the server is started with that, by {@code ./run}; every later one finds it
 * there. So the server starts once and deploys once, whatever the number of test classes.
 */
public class RunningServerContainer implements DeployableContainer<RunningServerContainer.Configuration> {
    private static final String TESTS = "infopool-tests";
    /** It needs none: where the server runs is found out at its start. */
    public static class Configuration implements ContainerConfiguration {
        @Override
        public void validate() {}
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public void stop() {
        InfopoolServer.stop();
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 6.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> tests) {
        var url = InfopoolServer.start(() -> earWith(tests)).url();
        var context = new HTTPContext(url.getHost(), url.getPort());
        context.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, "/" + TESTS));
        return new ProtocolMetaData().addContext(context);
    }

    @Override
    public void undeploy(Archive<?> tests) {}

    /** The EAR that ships, and in it one module more: the first, so that it is there when the pages are. */
    private static Path earWith(Archive<?> tests) {
        var shipped = Path.of("target", "infopool.ear");
        var ear = Path.of("target", "integration", "infopool-with-tests.ear").toAbsolutePath();
        var module = "<module><web><web-uri>%1$s.war</web-uri><context-root>/%1$s</context-root></web></module>"
                .formatted(TESTS);
        try {
            Files.createDirectories(ear.getParent());
            Files.copy(shipped, ear, StandardCopyOption.REPLACE_EXISTING);
            try (var zip = FileSystems.newFileSystem(ear);
                    var war = tests.as(ZipExporter.class).exportAsInputStream()) {
                Files.copy(war, zip.getPath(TESTS + ".war"));
                var descriptor = zip.getPath("META-INF", "application.xml");
                Files.writeString(
                        descriptor, Files.readString(descriptor).replaceFirst("<module>", module + "<module>"));
            }
            return ear;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
