package dev.candor.resume.application;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.web.AccountExport;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands out and erases what the tracker keeps of a person. */
@Component
class ApplicationAccount implements AccountEraser, AccountExport {

    private final ApplicationRepository applications;
    private final JsonMapper json;

    ApplicationAccount(ApplicationRepository applications, JsonMapper json) {
        this.applications = applications;
        this.json = json;
    }

    @Override
    public void erase(OwnerId owner) {
        applications.deleteAll(owner);
    }

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public void write(OwnerId owner, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name() + "/applications.json"));
        zip.write(json.writeValueAsBytes(applications.list(owner, null, null, Integer.MAX_VALUE)));
        zip.closeEntry();
    }
}
