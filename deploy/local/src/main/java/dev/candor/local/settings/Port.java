package dev.candor.local.settings;

/** Every port of a local run, all on loopback. {@code CANDOR_PORT_<NAME>} chooses another one. */
public enum Port {
    /** The web page and the public API. */
    GATEWAY(8080),
    /** Keys, service tokens and contacts, for the other services only. */
    GATEWAY_INTERNAL(8090),
    /** resume-service. */
    RESUME(8081),
    /** job-analysis-service. */
    JOB_ANALYSIS(8082),
    /** file-service. */
    FILE(8083),
    /** notification-service. */
    NOTIFICATION(8084),
    /** Health and metrics of gateway-service. */
    GATEWAY_MANAGEMENT(9080),
    /** Health and metrics of resume-service. */
    RESUME_MANAGEMENT(9081),
    /** Health and metrics of job-analysis-service. */
    JOB_ANALYSIS_MANAGEMENT(9082),
    /** Health and metrics of file-service. */
    FILE_MANAGEMENT(9083),
    /** Health and metrics of notification-service. */
    NOTIFICATION_MANAGEMENT(9084),
    /** The database. */
    POSTGRES(15432),
    /** The bus. */
    KAFKA(19092),
    /** The bus, for itself. */
    KAFKA_CONTROLLER(19093),
    /** The object store. */
    OBJECTS(19000),
    /** The mail catcher. */
    SMTP(11025),
    /** The page that shows the mails. */
    MAIL_PAGE(8025);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    /** The port taken when nothing else is asked for. */
    public int usual() {
        return usual;
    }

    /** Name of the environment variable that chooses another port. */
    public String variable() {
        return "CANDOR_PORT_" + name();
    }
}
