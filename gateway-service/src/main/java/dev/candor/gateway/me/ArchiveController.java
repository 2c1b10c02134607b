package dev.candor.gateway.me;

import dev.candor.gateway.access.FreshSignIn;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.audit.AuditAction;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.gateway.edge.PublicAddress;
import dev.candor.gateway.limit.Allowance;
import dev.candor.gateway.limit.Allowances;
import dev.candor.runtime.web.RequiredScope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything the suite keeps of a person, as one ZIP that is made while it is sent. */
@RestController
class ArchiveController {

    private final AccountArchive archive;
    private final Allowances allowances;
    private final FreshSignIn freshSignIn;
    private final AuditLog audit;
    private final PublicAddress address;

    ArchiveController(
            AccountArchive archive,
            Allowances allowances,
            FreshSignIn freshSignIn,
            AuditLog audit,
            PublicAddress address) {
        this.archive = archive;
        this.allowances = allowances;
        this.freshSignIn = freshSignIn;
        this.audit = audit;
        this.address = address;
    }

    @GetMapping("/me/export")
    @RequiredScope("account.export")
    void export(Visitor visitor, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        freshSignIn.require(visitor);
        allowances.require(Allowance.EXPORT, visitor.owner().toString());
        try (AccountArchive.Sources sources = archive.open(visitor)) {
            audit.done(visitor.owner(), AuditAction.EXPORT, null, address.clientAddress(request));
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"candor-export.zip\"");
            archive.write(visitor.owner(), sources, response.getOutputStream());
        }
    }
}
