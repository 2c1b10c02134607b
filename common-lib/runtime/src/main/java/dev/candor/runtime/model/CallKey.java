package dev.candor.runtime.model;

import dev.candor.contract.id.OwnerId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Names one exact question of one person to one model. Parts are length-prefixed, so no two lists of parts look alike. */
record CallKey(String hex) {

    static CallKey of(CallKeys keys, OwnerId owner, ModelProvider provider, ModelRequest request) {
        ModelProvider.Tuning tuning = provider.tuning(request.agent());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : List.of(
                "model-call",
                provider.name(),
                tuning.model(),
                String.valueOf(tuning.temperature()),
                String.valueOf(request.maxOutputTokens()),
                String.valueOf(request.schema()),
                request.template(),
                request.system(),
                request.user(),
                String.valueOf(request.sample()))) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            all.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            all.writeBytes(bytes);
        }
        return new CallKey(HexFormat.of().formatHex(keys.digest(owner, all.toByteArray())));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
