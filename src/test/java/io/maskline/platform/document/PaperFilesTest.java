package io.maskline.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "宁波九点_一企一策_20200214.pdf, 宁波九点_一企一策_20200214.pdf",
        "惠安(泉)/口罩:厂*?.pdf, 惠安(泉)／口罩：厂＊？.pdf",
        "a<b>|c\\d, a＜b＞｜c＼d",
        "con.pdf, _con.pdf",
        "厂名. . , 厂名"
    })
    void charactersWindowsForbidBecomeTheirWideTwins(String name, String safe) {
        assertThat(PaperFiles.safe(name)).isEqualTo(safe);
    }

    @Property(tries = 200)
    void aSafeNameIsSafe(@ForAll String name) {
        String safe = PaperFiles.safe(name);
        assertThat(safe).isNotEmpty().doesNotContainPattern("[\\\\/:*?\"<>|]").doesNotEndWith(".").doesNotEndWith(" ");
        assertThat(safe.codePointCount(0, safe.length())).isLessThanOrEqualTo(121);
        assertThat(PaperFiles.safe(safe)).isEqualTo(safe);
    }

    @Test
    void aFileHeldByAnotherProgramIsToldBeforeAnythingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("专报第12期.pdf"), "old");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); var _ = channel.lock()) {
            assertThatThrownBy(() -> PaperFiles.requireFree(file))
                    .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Busy.class));
        }
        PaperFiles.requireFree(file);
        assertThat(file).hasContent("old");
    }

    @Test
    void foldersAndPlacesBelowFilesAreRefused() throws IOException {
        assertThat(key(folder)).isEqualTo("platform.fault.fileIsFolder");
        Path file = Files.writeString(folder.resolve("a.txt"), "x");
        assertThat(key(file.resolve("b.pdf"))).isEqualTo("platform.fault.fileUnwritable");
        PaperFiles.requireFree(folder.resolve("new/deeper/c.pdf"));
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void theNameBesideCountsOn() throws IOException {
        Path file = folder.resolve("专报.pdf");
        assertThat(PaperFiles.beside(file)).hasFileName("专报(2).pdf");
        Files.writeString(folder.resolve("专报(2).pdf"), "x");
        assertThat(PaperFiles.beside(file)).hasFileName("专报(3).pdf");
        assertThat(PaperFiles.beside(folder.resolve("无尾"))).hasFileName("无尾(2)");
    }

    private static String key(Path target) {
        try {
            PaperFiles.requireFree(target);
            return "";
        } catch (FaultException e) {
            return e.fault().key();
        }
    }
}
