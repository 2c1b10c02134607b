package dev.candor.local.settings;

import java.util.Locale;

/** The five services. */
public enum Service {
    /** The door. */
    GATEWAY(Port.GATEWAY, Port.GATEWAY_MANAGEMENT, 224),
    /** Resumes and optimizations. */
    RESUME(Port.RESUME, Port.RESUME_MANAGEMENT, 384),
    /** Postings and companies. */
    JOB_ANALYSIS(Port.JOB_ANALYSIS, Port.JOB_ANALYSIS_MANAGEMENT, 320),
    /** Bytes. */
    FILE(Port.FILE, Port.FILE_MANAGEMENT, 192),
    /** Tells people. */
    NOTIFICATION(Port.NOTIFICATION, Port.NOTIFICATION_MANAGEMENT, 192);

    private final Port port;
    private final Port managementPort;
    private final int heapMegabytes;

    Service(Port port, Port managementPort, int heapMegabytes) {
        this.port = port;
        this.managementPort = managementPort;
        this.heapMegabytes = heapMegabytes;
    }

    /** Name of its folder, its token audience and its log file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-service";
    }

    /** Its role and schema in the database. */
    public String schema() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it takes requests. */
    public Port port() {
        return port;
    }

    /** Where it shows health and metrics. */
    public Port managementPort() {
        return managementPort;
    }

    /** Most heap it may take. */
    public int heapMegabytes() {
        return heapMegabytes;
    }
}
