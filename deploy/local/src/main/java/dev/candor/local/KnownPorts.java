package dev.candor.local;

import dev.candor.local.settings.Port;
import dev.candor.local.settings.Ports;
import dev.candor.local.suite.RunFile;
import java.io.IOException;
import java.util.Map;

/** The ports of the running suite, which may differ from those that this command's environment would choose. */
record KnownPorts(Map<String, Integer> numbers) {

    static KnownPorts of(RunFile runFile, Ports chosen) throws IOException {
        return new KnownPorts(runFile.read().map(RunFile.State::ports).orElseGet(chosen::asMap));
    }

    int of(Port port) {
        return numbers.getOrDefault(port.name(), port.usual());
    }
}
