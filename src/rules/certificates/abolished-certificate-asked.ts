/** What was abolished is asked of nobody. */
import { registeredCertificate } from '../../model/certificate.js';
import { askedMaterials } from '../papers.js';
import { registerPlace } from '../registerPlace.js';
import { defineRule } from '../rule.js';

const abolished = `- { id: cert-kinship, name: 亲属关系证明, decision: 取消, replacement: 查验户口簿、出生医学证明 }\n`;

export default defineRule({
  id: 'abolished-certificate-asked',
  group: 'certificates',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '还在索要已经取消的证明',
    why: '宣布取消了、指南里还要，群众照样要去开，取消就成了一句空话。',
  },
  en: {
    summary: 'An abolished certificate is still asked for',
    why: 'Abolished on paper and asked for in the guide, people still have to fetch it: nothing has changed for them.',
  },
  bad: {
    'certificates/more.yaml': abolished,
    item: `materials: [ { name: 亲属关系证明, certificate: cert-kinship, original: 1 } ]`,
  },
  good: {
    'certificates/more.yaml': abolished,
    item: `materials: [ { name: 亲属关系证明, certificate: cert-kinship, exempt: true } ]`,
  },
  check({ item, catalogue, report }) {
    for (const { material, index } of askedMaterials(item)) {
      const certificate = registeredCertificate(material, catalogue);
      if (certificate?.decision !== 'abolish') continue;
      const { replacement } = certificate;
      const entry = registerPlace(catalogue, certificate, 'decision');
      report(
        ['materials', index, material.certificate === undefined ? 'name' : 'certificate'],
        {
          zh: `“${certificate.name}”已经取消，这里还要群众去开`,
          en: `“${certificate.name}” was abolished, yet people are still asked for it here`,
        },
        {
          hint: {
            zh: `删掉这份材料${replacement ? `，现在：${replacement}` : ''}；要告诉群众不用带，就写“免提交: true”`,
            en: `Remove it${replacement ? ` (now: ${replacement})` : ''}; to tell people that they need not bring it, write “exempt: true”`,
          },
          ...(entry
            ? { related: [{ ...entry, message: { zh: '登记为取消', en: 'Registered as abolished' } }] }
            : {}),
        },
      );
    }
  },
});
