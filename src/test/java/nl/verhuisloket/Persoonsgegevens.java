package nl.verhuisloket;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** Which records hold personal data that they would print: by the name of a component, unless its type masks itself. */
final class Persoonsgegevens {

    private static final Pattern PERSOONLIJK = Pattern.compile("(?i)(?!functieAdres$).*(naam|namen|mail|telefoon|straat|postcode|aangever"
            + "|verhuizers|hoofdbewoner|ontvanger|samenvatting|bsn|adres)|gebruikersnaam");
    private static final Set<String> DRAAGT_TEKST = Set.of("String", "Postcode", "List<String>", "Optional<String>",
            "Map<String, String>");
    /** A name of a thing, not of a person; what a municipality is and where its desk stands is public. */
    private static final Set<String> OPENBAAR = Set.of("nl.verhuisloket.gemeente");

    private Persoonsgegevens() {
    }

    static boolean heeftOpenlijk(JavaClass klasse) {
        return !OPENBAAR.contains(klasse.getPackageName())
                && Stream.of(klasse.reflect().getRecordComponents()).anyMatch(Persoonsgegevens::isOpen);
    }

    private static boolean isOpen(RecordComponent deel) {
        String soort = deel.getGenericType().getTypeName().replaceAll("[a-z]+\\.", "");
        return PERSOONLIJK.matcher(deel.getName()).matches() && DRAAGT_TEKST.contains(soort);
    }

    static ArchCondition<JavaClass> schrijftEigenToString() {
        return new ArchCondition<>("have a toString of their own") {
            @Override
            public void check(JavaClass klasse, ConditionEvents uitkomst) {
                boolean eigen = !isGegenereerd(klasse.reflect());
                uitkomst.add(new SimpleConditionEvent(klasse, eigen,
                        klasse.getName() + (eigen ? " masks itself" : " prints personal data")));
            }
        };
    }

    /** The compiler's own toString of a record goes through {@code ObjectMethods}; a written one does not. */
    private static boolean isGegenereerd(Class<?> soort) {
        boolean[] gevonden = {false};
        try (InputStream in = soort.getResourceAsStream("/" + soort.getName().replace('.', '/') + ".class")) {
            new ClassReader(in).accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int toegang, String naam, String vorm, String handtekening, String[] fouten) {
                    return !naam.equals("toString") ? null : new MethodVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitInvokeDynamicInsn(String methode, String type, Handle via, Object... argumenten) {
                            gevonden[0] |= via.getOwner().equals("java/lang/runtime/ObjectMethods");
                        }
                    };
                }
            }, 0);
        } catch (IOException e) {
            throw new AssertionError(soort.getName(), e);
        }
        return gevonden[0];
    }
}
