using CoilMatch.Silo.Documents;
using CoilMatch.Silo.Documents.Content;
using Xunit;

namespace CoilMatch.Silo.Tests.Documents;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("Syllabus spring.pdf", "Syllabus spring.pdf")]
    [InlineData("učebný plán 课程大纲.PDF", "učebný plán 课程大纲.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("C:\\Users\\x\\plan.pdf", "plan.pdf")]
    [InlineData("folder/", "folder.pdf")]
    [InlineData("plan.exe", "plan.exe.pdf")]
    [InlineData("plan.docx", "plan.pdf")]
    [InlineData("invoice\u202Efdp.exe", "invoicefdp.exe.pdf")]
    [InlineData("a\0b\u0007c\u001B[31m.pdf", "abc[31m.pdf")]
    [InlineData("line\r\nSet-Cookie: x=1.pdf", "lineSet-Cookie_ x=1.pdf")]
    [InlineData("\u200B\uFEFF\u2066hidden\u2069.pdf", "hidden.pdf")]
    [InlineData("<img src=x onerror=alert(1)>.pdf", "_img src=x onerror=alert(1)_.pdf")]
    [InlineData("a\"b'c;d.pdf", "a_b'c;d.pdf")]
    [InlineData("CON.pdf", "_CON.pdf")]
    [InlineData("con", "_con.pdf")]
    [InlineData("nul.tar.pdf", "_nul.tar.pdf")]
    [InlineData("COM1.pdf", "_COM1.pdf")]
    [InlineData("LPT\u00B2.pdf", "_LPT\u00B2.pdf")]
    [InlineData("Console.pdf", "Console.pdf")]
    [InlineData("  . .hidden. . .pdf", "hidden.pdf")]
    [InlineData("...", "document.pdf")]
    [InlineData("", "document.pdf")]
    [InlineData(".pdf", "document.pdf")]
    [InlineData("\uD800.pdf", "document.pdf")]
    [InlineData("می\u200Cخواهم.pdf", "می\u200Cخواهم.pdf")]
    public void A_name_becomes_one_that_no_computer_is_fooled_by(string sent, string kept) =>
        Assert.Equal(kept, FileName.Safe(sent, FileFormat.Pdf));

    [Fact]
    public void A_name_of_300_letters_is_cut_and_keeps_its_ending()
    {
        var name = FileName.Safe(new string('x', 300) + ".pdf", FileFormat.Pdf);
        Assert.Equal(120, name.Length);
        Assert.EndsWith("x.pdf", name, StringComparison.Ordinal);

        var faces = FileName.Safe(string.Concat(Enumerable.Repeat("😀", 100)) + "a", FileFormat.Text);
        Assert.DoesNotContain(faces.EnumerateRunes(), rune => rune == System.Text.Rune.ReplacementChar);
        Assert.True(faces.Length <= 120);
    }

    [Fact]
    public void The_same_name_made_safe_again_stays_the_same()
    {
        foreach (var sent in (string[])["CON", "../a..pdf", new string('y', 500), "a.jpeg"])
        {
            var once = FileName.Safe(sent, FileFormat.Jpeg);
            Assert.Equal(once, FileName.Safe(once, FileFormat.Jpeg));
        }
    }
}
