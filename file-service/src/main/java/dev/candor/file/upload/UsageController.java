package dev.candor.file.upload;

import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.RequiredScope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much of the quotas is used. */
@RestController
class UsageController {

    private final FileService files;
    private final UploadQuota quota;
    private final UploadProperties limits;

    UsageController(FileService files, UploadQuota quota, UploadProperties limits) {
        this.files = files;
        this.quota = quota;
        this.limits = limits;
    }

    /** Bytes and uploads, used and allowed. */
    record Usage(long storedBytes, long maxStoredBytes, int uploadsToday, int maxUploadsPerDay) {}

    @GetMapping("/usage")
    @RequiredScope("account.read")
    Usage usage(Caller caller) {
        return new Usage(
                files.storedBytes(caller.owner()),
                limits.storedBytes().toBytes(),
                quota.usedToday(caller.owner()),
                limits.perDay());
    }
}
