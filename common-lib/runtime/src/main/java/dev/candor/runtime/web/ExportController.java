package dev.candor.runtime.web;

import java.util.List;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Everything this service keeps of a person, as one streamed ZIP; asked for by the gateway with the person's own token. */
@RestController
@InternalApi(forPerson = true)
class ExportController {

    private final List<AccountExport> exports;

    ExportController(List<AccountExport> exports) {
        this.exports = List.copyOf(exports);
    }

    @GetMapping("/internal/export")
    @RequiredScope("account.export")
    ResponseEntity<StreamingResponseBody> export(Caller caller) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"export.zip\"")
                .body(out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        for (AccountExport export : exports) {
                            export.write(caller.owner(), zip);
                        }
                    }
                });
    }
}
